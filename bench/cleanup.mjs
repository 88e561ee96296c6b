const steps = [];
let ending;

/** Whatever is started here is also stopped here: the newest first, on Ctrl-C too. */
export function atEnd(step) {
  steps.push(step);
}

export function endAll() {
  ending ??= (async () => {
    for (const step of steps.reverse()) {
      try {
        await step();
      } catch (error) {
        console.error(error);
      }
    }
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await endAll();
    process.exit(130);
  });
}
