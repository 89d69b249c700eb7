import type { CallHandler } from "./call-context.js";
import { getAgenciesList } from "./get-agencies-list.js";
import { getSentEdocList } from "./get-sent-edoc-list.js";
import { downloadEdoc, getEdoc, updateStatus } from "./one-package.js";
import { countReceiveEdoc, countReceiveStatus, getReceivedEdocList } from "./received.js";
import { sendEdoc } from "./send-edoc.js";

/** The calls that are offered, by path. */
export const CALL_HANDLERS: ReadonlyMap<string, CallHandler> = new Map<string, CallHandler>([
  ["/countReceiveEdoc", countReceiveEdoc],
  ["/countReceiveStatus", countReceiveStatus],
  ["/downloadEdoc", downloadEdoc],
  ["/getAgenciesList", getAgenciesList],
  ["/getEdoc", getEdoc],
  ["/getReceivedEdocList", getReceivedEdocList],
  ["/getSentEdocList", getSentEdocList],
  ["/sendEdoc", sendEdoc],
  ["/updateStatus", updateStatus],
]);
