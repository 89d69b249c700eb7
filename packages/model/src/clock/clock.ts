/** A moment: milliseconds since 1970-01-01T00:00:00Z. Always UTC; `Asia/Ho_Chi_Minh` only at the edges. */
export type Millis = number;

/** Takes a planned call back; does nothing when it was made already. */
export type Cancel = () => void;

/**
 * The only source of time. Real in the axis, virtual in the simulator; the same exchange code runs in both.
 */
export interface Clock {
  /** The present moment. */
  now(): Millis;
  /**
   * Plans a call for a moment. A moment that is past means "as soon as possible, but not before this call returns".
   * Calls planned for the same moment are made in the order in which they were planned.
   */
  at(time: Millis, fn: () => void): Cancel;
}
