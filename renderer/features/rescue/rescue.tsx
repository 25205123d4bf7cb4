import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { UnderBanners } from "#renderer/ui/under-banners.tsx";
import { BackBanner, WaitingBanner } from "./back-banners.tsx";
import { KeepingBanner } from "./keeping-banner.tsx";
import { broughtBackQuery } from "./queries.ts";

/**
 * Puts back what was kept beside the vault before any page reads what it is of, and says so above them; says
 * too where what is typed now is kept, when the store does not take it.
 */
export function Rescue({ children }: { children: ReactNode }) {
  const { data, isError } = useQuery(broughtBackQuery());
  if (data === undefined && !isError) return null;
  return (
    <UnderBanners
      banners={
        <>
          <KeepingBanner />
          <WaitingBanner texts={data?.waiting ?? []} />
          <BackBanner texts={data?.returned ?? []} />
        </>
      }
    >
      {children}
    </UnderBanners>
  );
}
