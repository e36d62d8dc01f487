import type { ElectronApplication } from 'playwright'

const SERVICE = 'Dossier engine'

/** The process ids of the engines that run. */
export function enginesOf(app: ElectronApplication): Promise<readonly number[]> {
  return app.evaluate(
    ({ app: electron }, service) =>
      electron
        .getAppMetrics()
        .filter((process) => process.name === service || process.serviceName === service)
        .map(({ pid }) => pid),
    SERVICE,
  )
}
