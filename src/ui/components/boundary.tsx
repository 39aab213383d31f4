import { Component, type ComponentChildren } from 'preact'

type Props = Readonly<{
  children: ComponentChildren
  fallback: (again: () => void) => ComponentChildren
  onError: (error: unknown) => void
}>

/** Catches a bug below it and draws a friendly screen instead; the error goes to the device's log, never to a child. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static override getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error)
  }

  override render({ children, fallback }: Props, { failed }: { failed: boolean }) {
    return failed ? fallback(() => this.setState({ failed: false })) : children
  }
}
