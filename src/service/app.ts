import Fastify, { type FastifyInstance } from 'fastify'
import type { Settings } from '../../fastify.config.ts'
import { AddressKeys } from './address-keys.ts'
import { AlikeAddresses } from './alike-addresses.ts'
import { Admission, type Limits } from './admission/admission.ts'
import { Proofs } from './admission/proofs.ts'
import { ChannelSites } from './channel-sites.ts'
import { isPrivateAddress } from './private-address.ts'
import type { Parts } from './parts.ts'
import { refuseChannelsElsewhere } from './plugins/channels-elsewhere.ts'
import { noteMethods } from './plugins/methods.ts'
import { addRateLimits } from './plugins/rate-limits.ts'
import { addRefusals, refuse, refuseOnSocket } from './plugins/refusals.ts'
import { addSecurityHeaders } from './plugins/security-headers.ts'
import { batchRoutes } from './routes/batches.ts'
import { channelRoutes } from './routes/channel.ts'
import { formRoutes } from './routes/form.ts'
import { healthRoutes } from './routes/health.ts'
import { loginRoutes } from './routes/logins.ts'
import { releaseRoutes } from './routes/releases.ts'
import { reportRoutes } from './routes/reports.ts'
import { siteRedirects } from './routes/site-redirects.ts'
import { soundRoutes } from './routes/sounds.ts'
import { statisticsRoutes } from './routes/statistics.ts'
import { workRoutes } from './routes/work.ts'

/** The whole service, ready to listen or to be injected into. It logs no request and keeps nothing of one. */
export async function buildApp(parts: Parts): Promise<FastifyInstance> {
  const sites = new ChannelSites(parts.settings)
  const app = Fastify({
    logger: false,
    rewriteUrl: (raw) => sites.rewrite(raw),
    trustProxy: (address, hop) => hop < parts.settings.trustProxy && (hop > 0 || isPrivateAddress(address)),
    ...timeouts,
    // While it stops, it still answers what was already on its way.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    clientErrorHandler: refuseOnSocket,
    frameworkErrors: (_error, _request, reply) => void refuse(reply, 'http'),
  })
  app.removeContentTypeParser('text/plain')
  addSecurityHeaders(app)
  addRefusals(app)
  refuseChannelsElsewhere(app, parts.channels, sites)
  const refuseOtherMethods = noteMethods(app)
  const admission = new Admission(limitsOf(parts.settings))
  const proofs = new Proofs()
  const keys = new AddressKeys(() => admission.forgetPlaces())
  const alike = new AlikeAddresses(parts.settings.alikeAddresses)
  const gate = { admission, keys, alike, proofs }
  app.addHook('preClose', (done) => {
    admission.close()
    proofs.close()
    done()
  })
  await addRateLimits(app, keys, alike)
  healthRoutes(app, parts)
  siteRedirects(app, sites)
  formRoutes(app, parts, sites)
  soundRoutes(app, parts)
  channelRoutes(app, parts)
  await reportRoutes(app, parts, gate)
  workRoutes(app, parts, gate)
  loginRoutes(app, parts)
  batchRoutes(app, parts)
  await releaseRoutes(app, parts)
  statisticsRoutes(app, parts, sites)
  refuseOtherMethods()
  return app
}

/** A minute's worth may come at once, but for all together ten seconds' worth. */
function limitsOf({ reportsPerMinute, alikeReportsPerMinute, reportsPerSecond }: Settings): Limits {
  const minute = (reports: number) => ({ burst: reports, perSecond: reports / 60 })
  return {
    place: minute(reportsPerMinute),
    alike: minute(alikeReportsPerMinute),
    all: { burst: reportsPerSecond * 10, perSecond: reportsPerSecond },
  }
}

// Node looks for late requests every 2 s: a body that drips is cut within 20 s of its first byte.
const timeouts = {
  requestTimeout: 17_000,
  connectionTimeout: 30_000,
  keepAliveTimeout: 10_000,
  http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
}
