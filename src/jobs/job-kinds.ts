import type { Unit } from '../database/unit.js';
import type { Job } from './job.entity.js';

export interface LineError {
  readonly line: number;
  readonly reason: string;
}

/** A piece of a job that is committed whole. */
export interface Step {
  /** Where the job stands after it. */
  readonly position: number;
  /** 0 to 1. */
  readonly progress: number;
  readonly errors: readonly LineError[];
  /** Joins what the job has found out so far. */
  readonly result?: Readonly<Record<string, unknown>>;
  /** Inside the step's unit of work, which may run again: no side effects. Answers what is added to the job's counts. */
  write(unit: Unit): Promise<Readonly<Record<string, number>>>;
}

export interface JobKind {
  readonly name: string;
  /** Whether this process can do it: what it works on may lie on another machine. */
  isAtHand(job: Job): boolean;
  /** The steps that are left, from the job's position on. A `JobFailed` ends the job; what is done stays. */
  steps(job: Job): AsyncIterable<Step>;
  /** After it has ended, well or not; a job that was stopped may go on and is left as it is. */
  tidy(job: Job): Promise<void>;
}

/** The job cannot go on, and trying again would not help. */
export class JobFailed extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(`line ${line}: ${reason}`);
  }
}

/** Which kinds of job there are. Rooms add theirs in their `onModuleInit`. */
export class JobKinds {
  private readonly kinds = new Map<string, JobKind>();

  add(kind: JobKind): void {
    this.kinds.set(kind.name, kind);
  }

  of(job: Job): JobKind | undefined {
    return this.kinds.get(job.kind);
  }
}
