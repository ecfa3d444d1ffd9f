// SPDX-License-Identifier: GPL-3.0-or-later

// A desk on which every example of the help can be run: a service, a home with a journal that has a
// lock in progress, profiles, and a folder with the files that the examples name.
#pragma once

#include "core/privateplace.h"
#include "core/wholefile.h"
#include "journal/sqlitejournal.h"
#include "support/awaited.h"
#include "support/handoverservice.h"
#include "support/sealers.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace vaultlock::tests {

class ExampleRig
{
public:
    struct Ended
    {
        int exitCode = -1;
        QByteArray said; ///< on both
    };

    ExampleRig()
    {
        const QString data = m_home.filePath(QStringLiteral(".local/share/vaultlock/Vaultlock"));
        isReady = QDir().mkpath(data) && QDir(m_folder.path()).mkpath(QStringLiteral("policies")) &&
                  QDir(m_home.path()).mkpath(QStringLiteral(".aws")) && m_sealers.isUsable &&
                  m_sealers.issue(QStringLiteral("alice"), QStringLiteral("mail")) &&
                  m_sealers.issue(QStringLiteral("clock"), QStringLiteral("tsa"));
        (void)m_service.initiate();
        journal::SqliteJournal journal(data + QStringLiteral("/journal.sqlite"));
        for (const journal::Entry &entry : m_service.entries)
            isReady = isReady && awaited(journal.append(entry)).has_value();
        writeFiles();
    }

    /// In bash, as somebody would type it. The service is of this process, so this one goes on.
    Ended run(const QString &line) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("bash"), {QStringLiteral("-c"), line});
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            process.kill();
        process.waitForFinished();
        return {process.exitCode(), process.readAll()};
    }
    /// What an authority says to the evidence in `evidence`, as reply.tsr.
    void stamp() const
    {
        run(QStringLiteral("vaultlock-cli evidence stamp-request --out to-stamp.tsq evidence"));
        QFile request(m_folder.filePath(QStringLiteral("to-stamp.tsq")));
        QVERIFY(request.open(QIODevice::ReadOnly));
        write("reply.tsr", m_sealers.stamp(request.readAll(), QStringLiteral("clock")));
    }
    quint16 port() const { return static_cast<quint16>(m_service.glacier.access.endpoint.port()); }

    bool isReady = false;

private:
    QProcessEnvironment environment() const
    {
        QProcessEnvironment variables = m_service.environment();
        variables.insert(QStringLiteral("HOME"), m_home.path());
        variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        variables.insert(QStringLiteral("PORT"), QString::number(port()));
        variables.insert(QStringLiteral("PATH"),
                         QFileInfo(QStringLiteral(VAULTLOCK_CLI)).absolutePath() + u':' +
                             qEnvironmentVariable("PATH"));
        return variables;
    }

    void write(const char *name, const QByteArray &text) const
    {
        QVERIFY(writeWholeFile(m_folder.filePath(QLatin1String(name)), text));
    }

    void writeFiles() const
    {
        const QByteArray vault = m_service.glacier.arn(handedOverVault).toString().toUtf8();
        const QByteArray policy =
            R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny",)"
            R"("Principal":"*","Action":"glacier:DeleteArchive","Resource":")" +
            vault + R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})";
        write("policy.json", policy);
        write("policies/payroll.json", policy);
        write("draft.json", QByteArray(policy).replace("\"Deny\"", "\"Allow\""));
        write("requests.json", R"([{"principal":"anonymous","action":"glacier:DeleteArchive",)"
                               R"("resource":")" +
                                   vault + R"(","context":{"glacier:ArchiveAgeInDays":364}}])");
        write("passphrase.txt", "four words nobody guesses\n");
        write("key-passphrase.txt", "secret\n");
        write("alice.p12", m_sealers.read(QStringLiteral("alice.p12")));
        const QByteArray profiles =
            m_service.glacier.profile("records") + m_service.glacier.profile("archive");
        QVERIFY(writePrivateFile(m_home.filePath(QStringLiteral(".aws/credentials")), profiles));
    }

    Sealers m_sealers;
    QTemporaryDir m_home;
    QTemporaryDir m_folder;
    HandOverService m_service;
};

} // namespace vaultlock::tests
