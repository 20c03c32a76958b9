import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** Rendered in place of the children; calling `again` renders the children anew. */
  fallback: (again: () => void) => ReactNode;
  /** Says which errors to catch; others go to the next boundary. Without it, all are caught. */
  catches?: (error: unknown) => boolean;
}

interface State {
  caught?: { error: unknown };
}

/** A React error boundary that can try again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    if (this.props.catches && !this.props.catches(caught.error)) throw caught.error;
    return this.props.fallback(() => this.setState({ caught: undefined }));
  }
}
