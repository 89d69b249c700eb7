import { AxisError } from "./errors.js";

/** `AXIS_OPTION`: an option has a value that cannot be used. The value is shown as given, so never a secret. */
export function optionError(option: string, value: string, right: string): AxisError {
  return new AxisError("AXIS_OPTION", `${option} is ${value}; it must be ${right}.`, { details: { option } });
}
