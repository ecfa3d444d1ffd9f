// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/weaktlsserver.h"

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <netinet/in.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <thread>
#include <unistd.h>

namespace vaultlock::tests {

namespace {

struct FreeTls
{
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(SSL *session) const { SSL_free(session); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};

template <typename T>
using Owned = std::unique_ptr<T, FreeTls>;

Owned<BIO> reading(const QByteArray &pem)
{
    return Owned<BIO>(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

Owned<SSL_CTX> contextWith(const TlsIdentity &identity)
{
    Owned<SSL_CTX> context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_set_security_level(context.get(), 0);
    const QByteArray certificatePem = identity.certificate.toPem();
    const QByteArray keyPem = identity.key.toPem();
    const Owned<X509> certificate(
        PEM_read_bio_X509(reading(certificatePem).get(), nullptr, nullptr, nullptr));
    const Owned<EVP_PKEY> key(
        PEM_read_bio_PrivateKey(reading(keyPem).get(), nullptr, nullptr, nullptr));
    SSL_CTX_use_certificate(context.get(), certificate.get());
    SSL_CTX_use_PrivateKey(context.get(), key.get());
    return context;
}

int listenOnLoopback(quint16 &port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto *generic = reinterpret_cast<sockaddr *>(&address); // as POSIX wants it
    ::bind(descriptor, generic, size);
    ::listen(descriptor, 16);
    ::getsockname(descriptor, generic, &size);
    port = ntohs(address.sin_port);
    return descriptor;
}

} // namespace

struct WeakTlsServer::Private
{
    Owned<SSL_CTX> context;
    quint16 port = 0;
    int listener = -1;
    std::atomic<int> connections = 0;
    std::atomic<int> bytesReceived = 0;
    std::thread thread;

    void serve(int client)
    {
        // So that the end of the test waits for nobody who is silent.
        const timeval patience{2, 0};
        ::setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
        const Owned<SSL> session(SSL_new(context.get()));
        SSL_set_fd(session.get(), client);
        if (SSL_accept(session.get()) == 1) {
            std::array<char, 4096> buffer;
            for (int read = 1; read > 0;) {
                read = SSL_read(session.get(), buffer.data(), static_cast<int>(buffer.size()));
                bytesReceived += std::max(read, 0);
            }
        }
        ::close(client);
    }

    void run()
    {
        // OpenSSL writes to whoever has left with write().
        sigset_t broken;
        sigemptyset(&broken);
        sigaddset(&broken, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &broken, nullptr);
        while (true) {
            const int client = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (client < 0)
                return; // it was shut down
            ++connections;
            serve(client);
        }
    }
};

WeakTlsServer::WeakTlsServer(const TlsIdentity &identity)
    : d(std::make_unique<Private>())
{
    d->context = contextWith(identity);
    d->listener = listenOnLoopback(d->port);
    d->thread = std::thread([this] { d->run(); });
}

WeakTlsServer::~WeakTlsServer()
{
    ::shutdown(d->listener, SHUT_RDWR);
    d->thread.join();
    ::close(d->listener);
}

QString WeakTlsServer::url() const
{
    return QStringLiteral("https://localhost:%1").arg(d->port);
}

int WeakTlsServer::connections() const
{
    return d->connections;
}

int WeakTlsServer::bytesReceived() const
{
    return d->bytesReceived;
}

} // namespace vaultlock::tests
