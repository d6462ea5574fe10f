/**
 * Named places where the fault tests kill the process, as a power cut would.
 * Nothing happens unless `REDRESS_CRASH_AT` names the point.
 */
export const crashPoints = [
  'intake.before_insert',
  'intake.committed_not_answered',
  'relay.leased_not_called',
  'relay.called_no_answer',
  'relay.answered_not_stored',
  'poll.mid',
] as const;

export type CrashPoint = (typeof crashPoints)[number];

let armed: string | null = null;

export function armCrashPoint(name: string | null): void {
  if (name !== null && !crashPoints.includes(name as CrashPoint)) {
    throw new Error(`REDRESS_CRASH_AT names no crash point: ${name}. Known: ${crashPoints.join(', ')}`);
  }
  armed = name;
}

export function crashPoint(name: CrashPoint): void {
  if (armed === name) process.kill(process.pid, 'SIGKILL');
}
