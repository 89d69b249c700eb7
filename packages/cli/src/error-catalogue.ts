import { AXIS_ERRORS } from "@lienthong/axis";
import { EDXML_ERRORS } from "@lienthong/edxml";
import { EXCHANGE_ERRORS } from "@lienthong/exchange";
import { METRICS_ERRORS } from "@lienthong/metrics";
import { MODEL_ERRORS, type ErrorCatalogue } from "@lienthong/model";
import { PKI_ERRORS } from "@lienthong/pki";
import { SIGNATURE_ERRORS } from "@lienthong/signature";
import { SIMULATOR_ERRORS } from "@lienthong/simulator";
import { TESTING_ERRORS } from "@lienthong/testing";
import { XML_ERRORS } from "@lienthong/xml";
import { CLI_ERRORS } from "./errors.js";

/** All error codes of all packages with meaning and cure: what `docs/errors.md` shows. */
export function errorCatalogue(): ErrorCatalogue {
  return {
    ...MODEL_ERRORS,
    ...XML_ERRORS,
    ...EDXML_ERRORS,
    ...SIGNATURE_ERRORS,
    ...PKI_ERRORS,
    ...EXCHANGE_ERRORS,
    ...METRICS_ERRORS,
    ...SIMULATOR_ERRORS,
    ...AXIS_ERRORS,
    ...TESTING_ERRORS,
    ...CLI_ERRORS,
  };
}
