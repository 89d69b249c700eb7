/** Exit codes of every command, printed by `--help`. `interrupted` goes before any other. */
export const EXIT_CODES: {
  readonly done: 0;
  readonly negative: 1;
  readonly usage: 2;
  readonly internal: 3;
  readonly interrupted: 130;
} = {
  /** Done. */
  done: 0,
  /** Done, and the answer is negative: invalid, not verified, target missed. */
  negative: 1,
  /** The call or its input is wrong: option, file, scenario. */
  usage: 2,
  /** A fault of this program. */
  internal: 3,
  /** Stopped by the user (Ctrl-C); what was written is complete and marked partial. */
  interrupted: 130,
};

/** A value of {@link EXIT_CODES}. */
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
