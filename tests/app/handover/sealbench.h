// SPDX-License-Identifier: GPL-3.0-or-later

// Sealed files for tests, cheap ones, and keys that openssl makes.
#pragma once

#include "handover/seal.h"
#include "support/fixedrandom.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace vaultlock::tests {

inline const handover::ScryptCost cheap{4, 1, 1};
inline const QByteArray content = R"({"what":"a lock in progress"})";

inline Secret passphrase(std::string_view text = "correct horse battery")
{
    return Secret(text);
}

inline handover::Sealing<QByteArray> sealed(const QByteArray &text = content)
{
    FixedRandom random;
    return handover::sealedByPassphrase(text, passphrase(), random, cheap);
}

/// Its exit code, and what it printed.
struct Ran
{
    int exitCode = -1;
    QByteArray output;
};

inline Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput()};
}

/// A certificate, its key, and both as PKCS#12 with the passphrase "key".
class KeyFolder
{
public:
    /// how: arguments of `openssl req -x509` besides; empty: an RSA key that may be encrypted to.
    explicit KeyFolder(const QStringList &how = {})
    {
        QStringList arguments{
            QStringLiteral("req"),   QStringLiteral("-x509"),  QStringLiteral("-nodes"),
            QStringLiteral("-subj"), QStringLiteral("/CN=Jo"), QStringLiteral("-keyout"),
            path("key.pem"),         QStringLiteral("-out"),   path("certificate.pem")};
        const QStringList usual{QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                                QStringLiteral("-addext"),
                                QStringLiteral("keyUsage=keyEncipherment")};
        arguments += how.isEmpty() ? usual : how;
        isMade = run(QStringLiteral("openssl"), arguments).exitCode == 0 &&
                 run(QStringLiteral("openssl"),
                     {QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-inkey"),
                      path("key.pem"), QStringLiteral("-in"), path("certificate.pem"),
                      QStringLiteral("-passout"), QStringLiteral("pass:key"),
                      QStringLiteral("-out"), path("key.p12")})
                         .exitCode == 0;
    }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool isMade = false;

private:
    QTemporaryDir m_folder;
};

} // namespace vaultlock::tests
