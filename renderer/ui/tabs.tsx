import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components";
import styles from "./tabs.module.css";

export interface TabSpec<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Beside the label, already formatted. */
  readonly count?: string | undefined;
  readonly content: ReactNode;
}

export interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly TabSpec<Id>[];
}

export function Tabs<Id extends string>({ label, tabs }: TabsProps<Id>) {
  return (
    <AriaTabs className={styles["tabs"] ?? ""}>
      <TabList aria-label={label} className={styles["list"] ?? ""}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles["tab"] ?? ""}>
            {tab.label}
            {tab.count === undefined ? null : <span className={styles["count"]}> {tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles["panel"] ?? ""}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
