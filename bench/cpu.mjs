import { readdirSync, readFileSync } from 'node:fs';

// USER_HZ is 100 on every Linux that Node runs on.
const MS_PER_TICK = 10;

/** Processor time so far of one process and, asked for, of its children; NaN where there is no /proc. */
export function cpuMs(pid, { withChildren = false } = {}) {
  const own = statOf(pid);
  if (!own) return NaN;
  if (!withChildren) return own.ms;
  const others = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const children = others.map(statOf).filter((stat) => stat?.parent === pid);
  // Those that ended are counted with their parent, which has waited for them.
  return children.reduce((sum, { ms }) => sum + ms, own.ms + own.endedChildrenMs);
}

/** Processor time so far of everything on the machine. */
export function machineMs() {
  try {
    const [total] = readFileSync('/proc/stat', 'utf8').split('\n');
    const [user, nice, system, , , irq, softIrq] = total.split(/ +/).slice(1).map(Number);
    return (user + nice + system + irq + softIrq) * MS_PER_TICK;
  } catch {
    return NaN;
  }
}

function statOf(pid) {
  try {
    // The name, in brackets, may hold blanks.
    const [, rest] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?=\w )/);
    const fields = rest.split(' ').map(Number);
    const [, parent] = fields;
    const [user, system, childrenUser, childrenSystem] = fields.slice(11, 15);
    return {
      parent,
      ms: (user + system) * MS_PER_TICK,
      endedChildrenMs: (childrenUser + childrenSystem) * MS_PER_TICK,
    };
  } catch {
    return undefined; // It has ended, or the system is not Linux.
  }
}
