// SPDX-License-Identifier: GPL-3.0-or-later

// Keys, certificates and time stamps made by OpenSSL's own program, for a test.
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace vaultlock::tests {

/// An authority, and whom it vouches for, in a temporary folder.
class Sealers
{
public:
    Sealers()
    {
        write("ext.cnf",
              "[ca]\nbasicConstraints=critical,CA:TRUE\n"
              "keyUsage=critical,keyCertSign,cRLSign\n"
              "[mail]\nkeyUsage=critical,digitalSignature\n"
              "extendedKeyUsage=emailProtection\n"
              "[server]\nkeyUsage=critical,digitalSignature\n"
              "extendedKeyUsage=serverAuth\n"
              "[tsa]\nkeyUsage=critical,digitalSignature\n"
              "extendedKeyUsage=critical,timeStamping\n"
              "[tsa_config]\nserial=serial\ncrypto_device=builtin\nsigner_digest=sha256\n"
              "default_policy=1.2.3.4.1\ndigests=sha256,sha384,sha512\n"
              "ess_cert_id_alg=sha256\naccuracy=secs:1\n"
              "[req]\ndistinguished_name=dn\n[dn]\n");
        write("serial", "01\n");
        isUsable = selfSigned(QStringLiteral("ca"), QStringLiteral("ca"), 3650);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// The program with these words, in the folder.
    bool openssl(const QString &words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), words.split(u' ', Qt::SkipEmptyParts));
        const bool isOver = process.waitForFinished(30'000) && process.exitCode() == 0;
        if (!isOver)
            qWarning().noquote() << words << process.readAll();
        return isOver;
    }

    /// NAME.key, NAME.pem: by itself.
    bool selfSigned(const QString &name, const QString &extensions, int days) const
    {
        return openssl(
                   QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes "
                                  "-subj /O=Records/CN=%1 -keyout %1.key -out %1.pem -days %2 "
                                  "-config ext.cnf -extensions %3")
                       .arg(name)
                       .arg(days)
                       .arg(extensions)) &&
               pack(name);
    }
    /// NAME.key, NAME.pem, NAME.p12 (passphrase "secret"): by the authority.
    bool issue(const QString &name, const QString &extensions, int days = 30) const
    {
        return openssl(QStringLiteral("req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes "
                                      "-subj /O=Records/CN=%1 -keyout %1.key -out %1.csr "
                                      "-config ext.cnf")
                           .arg(name)) &&
               openssl(QStringLiteral("x509 -req -in %1.csr -CA ca.pem -CAkey ca.key "
                                      "-CAcreateserial -out %1.pem -days %2 -extfile ext.cnf "
                                      "-extensions %3")
                           .arg(name)
                           .arg(days)
                           .arg(extensions)) &&
               pack(name);
    }
    /// What the authority of that name answers to a request; empty: nothing.
    QByteArray stamp(const QByteArray &request, const QString &by) const
    {
        write("request.tsq", request);
        return openssl(QStringLiteral("ts -reply -queryfile request.tsq -signer %1.pem "
                                      "-inkey %1.key -config ext.cnf -section tsa_config "
                                      "-out reply.tsr")
                           .arg(by))
                   ? read(QStringLiteral("reply.tsr"))
                   : QByteArray();
    }

    bool isUsable = false;

private:
    bool pack(const QString &name) const
    {
        return openssl(QStringLiteral("pkcs12 -export -inkey %1.key -in %1.pem "
                                      "-passout pass:secret -out %1.p12")
                           .arg(name));
    }

    QTemporaryDir m_folder;
};

} // namespace vaultlock::tests
