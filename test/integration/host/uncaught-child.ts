import { endOnUncaught, surviveClosedOutput } from "#main/uncaught.ts";
import { logUnexpected } from "#main/log.ts";

/** A process as main's roots set it up, which does what it is told to by its parent. */
surviveClosedOutput();
endOnUncaught(process, "main", () => process.exit(1), "goes_on");

process.on("message", (what) => {
  if (what === "throw") throw new TypeError("Soazig Le Goff is not a function");
  if (what === "reject") void Promise.reject(new RangeError("Soazig Le Goff is out of range"));
  if (what === "write") logUnexpected("somewhere", new Error("Soazig Le Goff"));
  if (what === "answer") process.send?.("here");
});
process.send?.("ready");
