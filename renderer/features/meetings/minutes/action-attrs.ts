/** What an action's block holds besides its words. */
export interface ActionAttrs {
  readonly ownerId: string | null;
  readonly ownerLabel: string;
  readonly due: string | null;
  readonly done: boolean;
}
