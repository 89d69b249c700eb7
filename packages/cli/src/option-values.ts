import { excerpt } from "@lienthong/model";
import { CliError } from "./errors.js";

/**
 * Reads a whole number given as an option.
 *
 * @throws CliError `CLI_OPTION_INVALID` naming the option, the value and the range
 */
export function integerOption(option: string, text: string, least: number, most: number): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value) || value < least || value > most) {
    throw new CliError(
      "CLI_OPTION_INVALID",
      `${option} takes a whole number from ${least} to ${most}, not "${excerpt(text)}".`,
      {
        details: { option, value: excerpt(text) },
      },
    );
  }
  return value;
}

/**
 * Reads `200` (a number of documents) or `5%` (a share of them).
 *
 * @throws CliError `CLI_OPTION_INVALID`
 */
export function countOrShare(option: string, text: string): number | { readonly share: number } {
  const share = /^(\d{1,3}(?:\.\d+)?)\s*%$/.exec(text)?.[1];
  if (share === undefined) return integerOption(option, text, 0, 10_000_000);
  if (Number(share) > 100) {
    throw new CliError("CLI_OPTION_INVALID", `${option} takes a share from 0% to 100%, not "${excerpt(text)}".`, {
      details: { option, value: excerpt(text) },
    });
  }
  return { share: Number(share) / 100 };
}

/**
 * Reads an option that takes one of a few words.
 *
 * @throws CliError `CLI_OPTION_INVALID` naming what is possible
 */
export function oneOf<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === text);
  if (choice !== undefined) return choice;
  throw new CliError("CLI_OPTION_INVALID", `${option} takes one of ${choices.join(", ")}, not "${excerpt(text)}".`, {
    details: { option, value: excerpt(text) },
  });
}
