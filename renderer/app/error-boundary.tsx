import { Component, type ReactNode } from "react";
import { CrashPage } from "./crash-page.tsx";

interface ErrorBoundaryProps {
  /** A change of it tries again: the route, usually. */
  resetKey: string;
  children: ReactNode;
}

interface ErrorBoundaryState {
  failedAt: string | null;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failedAt: null };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failedAt: "" };
  }

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.resetKey });
  }

  override componentDidUpdate(): void {
    const { failedAt } = this.state;
    if (failedAt !== null && failedAt !== "" && failedAt !== this.props.resetKey) this.retry();
  }

  retry = (): void => this.setState({ failedAt: null });

  override render(): ReactNode {
    if (this.state.failedAt === null) return this.props.children;
    return <CrashPage onRetry={this.retry} />;
  }
}
