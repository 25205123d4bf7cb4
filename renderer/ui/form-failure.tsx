import { Banner } from "./banner.tsx";

/** What stood in the way of what was tried, where it is not one field's; nothing while nothing did. */
export function FormFailure({ children }: { children: string | undefined }) {
  return children === undefined ? null : (
    <Banner tone="danger" live>
      {children}
    </Banner>
  );
}
