import { useState } from "react";
import type { WayFromUnlockProps } from "#renderer/lib/way-in.ts";
import { OpenWithKit } from "./open-with-kit.tsx";
import { OpenWithShares } from "./open-with-shares.tsx";

/** For a passphrase that is lost: the words of the kit, or else the bureau's parts. */
export function LostPage(props: WayFromUnlockProps) {
  const [means, setMeans] = useState<"kit" | "shares">("kit");
  return means === "kit" ? (
    <OpenWithKit {...props} onShares={() => setMeans("shares")} />
  ) : (
    <OpenWithShares {...props} onKit={() => setMeans("kit")} />
  );
}
