import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** Shown in place of what failed; `again` tries it anew. */
  fallback: (again: () => void) => ReactNode;
  /** Which faults it is for; the others go on to the next boundary. All, where it is left out. */
  catches?: (fault: unknown) => boolean;
}

interface State {
  caught?: { fault: unknown };
}

/** Catches what should never happen, so that a person sees words and a way on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(fault: unknown): State {
    return { caught: { fault } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    if (this.props.catches && !this.props.catches(caught.fault)) throw caught.fault;
    return this.props.fallback(() => this.setState({ caught: undefined }));
  }
}
