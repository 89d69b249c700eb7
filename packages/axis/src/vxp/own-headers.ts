/** Stands on every answer, so that nobody takes this for the national axis. */
export const AXIS_HEADER = "x-lienthong-axis";
export const AXIS_HEADER_TEXT = "test axis, not the national one; its data is synthetic";

/** The assumptions an answer rests on, separated by commas. */
export const ASSUMPTION_HEADER = "x-lienthong-assumption";

/** On a refused downloadEdoc, whose body must stay empty: the error as JSON. */
export const ERROR_HEADER = "x-lienthong-error";
