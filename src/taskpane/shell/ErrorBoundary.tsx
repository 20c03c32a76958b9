import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** Shown in place of what failed; `again` tries it anew. */
  fallback: (again: () => void) => ReactNode;
  /** Which errors it is for; the others go on to the next boundary. All, where it is left out. */
  catches?: (error: unknown) => boolean;
}

interface State {
  caught?: { error: unknown };
}

/** Catches what should never happen, so that a person sees words and a way on. */
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
