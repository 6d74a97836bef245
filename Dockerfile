# Debian and glibc: the packages of PostgreSQL and of the runtime are made for it.
FROM node:24-bookworm-slim
WORKDIR /portal
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build
RUN install -d -o node -g node -m 700 /data
USER node
ENV DATA_FOLDER=/data HOST=0.0.0.0
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "app/bootstrap.js", "start", "--empty"]
