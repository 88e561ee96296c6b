const TONES = [880, 660, 880] as const;
const EACH_S = 0.28;
const LOUDNESS = 0.25;
// Where a page may be heard that nobody has touched, it is at once; elsewhere the answer never comes.
const ALLOWED_WITHIN_MS = 1000;

/** One call, where the browser lets it; elsewhere nothing. */
export async function chime(): Promise<void> {
  const context = new AudioContext();
  const isAllowed = await Promise.race([
    context.resume().then(
      () => true,
      () => false,
    ),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), ALLOWED_WITHIN_MS)),
  ]);
  if (isAllowed) play(context);
  else await context.close();
}

function play(context: AudioContext): void {
  const gain = new GainNode(context, { gain: LOUDNESS });
  gain.connect(context.destination);
  const start = context.currentTime;
  for (const [i, frequency] of TONES.entries()) {
    const tone = new OscillatorNode(context, { frequency, type: 'sine' });
    tone.connect(gain);
    tone.start(start + i * EACH_S);
    tone.stop(start + (i + 0.8) * EACH_S);
    if (i === TONES.length - 1) tone.onended = () => void context.close();
  }
}
