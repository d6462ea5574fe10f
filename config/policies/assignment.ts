/** How cases find their person by themselves. */
export interface AssignmentPolicy {
  readonly away: {
    /** Which of their cases go back when somebody is away: those that nobody has answered yet, all, or none. */
    readonly gives: 'unanswered' | 'all' | 'none';
    /** A shorter absence gives nothing back (milliseconds). */
    readonly fromMs: number;
  };
  /** How many of the most pressing cases are looked through for one that fits whoever asks for the next. */
  readonly nextAmong: number;
}

export const assignmentPolicy: AssignmentPolicy = {
  away: { gives: 'unanswered', fromMs: 4 * 60 * 60 * 1000 },
  nextAmong: 500,
};
