# Sources Say in a container. Give it the token and mount the articles:
#   docker build -t sources-say .
#   docker run -d --restart unless-stopped --env-file .env -v ./my-articles:/docs:ro sources-say
FROM node:20-slim

WORKDIR /app
ENV NODE_ENV=production

# The dependencies change seldom: a layer of their own. Their install scripts are not run (.npmrc).
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force

COPY tsconfig.json ./
COPY src ./src
COPY commands ./commands
COPY seeds /docs

# Builds the program, so that its user need not be able to write beside it.
RUN node src/start.mjs --help > /dev/null

RUN mkdir /cache && chown node:node /cache
USER node

HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT || 8080}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]

# An .env with empty lines means the usual: set here, not by ENV, which such a line would empty. Without npm, which would
# keep SIGTERM to itself.
CMD ["sh", "-c", "export DOCS_DIR=${DOCS_DIR:-/docs} CACHE_DIR=${CACHE_DIR:-/cache} HEALTH_PORT=${HEALTH_PORT:-8080}; exec node src/start.mjs start"]
