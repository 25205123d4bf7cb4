import { useState } from "react";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { WayInProps } from "#renderer/lib/way-in.ts";
import { AboutStep, type AboutAnswers } from "./create-about-step.tsx";
import { LossStep } from "./create-loss-step.tsx";
import { PassphraseStep } from "./create-passphrase-step.tsx";

const EMPTY: AboutAnswers = { name: "", userName: "", folder: null };

/** Three pages. The passphrase lives in this component's memory, and nowhere else. */
export function CreatePage({ onBack, onOpened }: WayInProps) {
  const [step, setStep] = useState<1 | 2 | 3>(1);
  const [about, setAbout] = useState(EMPTY);
  const [passphrase, setPassphrase] = useState("");
  switch (step) {
    case 1:
      return (
        <AboutStep answers={about} onChange={setAbout} onBack={onBack} onNext={() => setStep(2)} />
      );
    case 2:
      return (
        <PassphraseStep
          known={[about.name, about.userName]}
          onBack={() => setStep(1)}
          onNext={(chosen) => {
            setPassphrase(chosen);
            setStep(3);
          }}
        />
      );
    case 3:
      return (
        <LossStep
          about={about}
          passphrase={passphrase}
          onBack={() => setStep(2)}
          onFixAbout={() => setStep(1)}
          onCreated={onOpened}
        />
      );
    default:
      return assertNever(step);
  }
}
