export { SIMULATOR_ERRORS, SimulatorError, type SimulatorErrorCode } from "./errors.js";
export { EventHeap } from "./kernel/event-heap.js";
export type { EventQueue } from "./kernel/event-queue.js";
export { Kernel, type Handler, type HandlerId } from "./kernel/kernel.js";
export { Station, type ServiceHours, type StationOptions, type StationTally } from "./kernel/station.js";
export type { RealMessage } from "./materialise/real-message.js";
export type { Balance } from "./run/conservation.js";
export type { ProofDisagreement } from "./run/proof.js";
export { BUILT_IN_SCENARIOS, builtInScenarioText } from "./scenario/built-in.js";
export { formatScenario } from "./scenario/format-scenario.js";
export {
  builtInScenario,
  parseScenario,
  requireScenario,
  type ParsedScenario,
  type ScenarioOptions,
} from "./scenario/parse-scenario.js";
export type {
  BodyClass,
  Calibrated,
  LogNormal,
  Parameter,
  Published,
  RoutingEntry,
  RoutingTarget,
  Scenario,
  ScenarioValues,
} from "./scenario/scenario.js";
export { simulate, type SimulationOptions, type SimulationProgress, type SimulationResult } from "./simulate.js";
