// SPDX-License-Identifier: GPL-3.0-or-later

// Policies and requests in files, for the tests of `vaultlock-cli simulate`.
#pragma once

#include "consolerun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace vaultlock::tests {

inline const QByteArray vault = "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault";
inline const QByteArray ann = "arn:aws:iam::123456789012:user/ann";
inline const QByteArray root = "arn:aws:iam::123456789012:root";
inline const QByteArray session = "arn:aws:sts::123456789012:assumed-role/Keeper/monday";
inline const QByteArray eve = "arn:aws:iam::210987654321:user/eve";

inline QByteArray statement(const QByteArray &sid, const QByteArray &effect,
                            const QByteArray &principal, const QByteArray &action,
                            const QByteArray &condition = {})
{
    return R"({"Sid": ")" + sid + R"(", "Effect": ")" + effect + R"(", "Principal": )" + principal +
           R"(, "Action": )" + action + R"(, "Resource": ")" + vault + "\"" +
           (condition.isEmpty() ? QByteArray() : ", \"Condition\": " + condition) + "}";
}

inline QByteArray policy(const QByteArray &statements)
{
    return R"({"Version": "2012-10-17", "Statement": [)" + statements + "]}";
}

inline QByteArray request(const QByteArray &principal, const QByteArray &action,
                          const QByteArray &context = {})
{
    return R"({"principal": ")" + principal + R"(", "action": ")" + action + R"(", "resource": ")" +
           vault + "\"" + (context.isEmpty() ? QByteArray() : ", \"context\": " + context) + "}";
}

/// Retention of a year, a hold, and a statement that nobody can decide.
inline QByteArray lockPolicy()
{
    return policy(statement("Keep", "Deny", "\"*\"", "\"glacier:DeleteArchive\"",
                            R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "365"}})") +
                  "," +
                  statement("Hold", "Deny", R"({"AWS": "123456789012"})",
                            R"(["glacier:DeleteArchive", "glacier:DeleteVault"])",
                            R"({"StringEquals": {"glacier:ResourceTag/Hold": "true"}})") +
                  "," +
                  statement("Odd", "Deny", "\"*\"", "\"glacier:InitiateJob\"",
                            R"({"StringEquals": {"glacier:ArchiveAgeInDays": "7"}})"));
}

inline QByteArray accessPolicy()
{
    return policy(
        statement("Ann", "Allow", R"({"AWS": ")" + ann + R"("})", "\"glacier:*\"") + "," +
        statement("All", "Allow", R"({"AWS": "123456789012"})", "\"glacier:DeleteArchive\"") + "," +
        statement("NoUpload", "Deny", "\"*\"", "\"glacier:UploadArchive\""));
}

inline QJsonArray jsonOf(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.outBytes).array();
}

class SimulationRig
{
public:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QString file(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", name);
        return file.fileName();
    }

    Outcome simulate(const QStringList &arguments, const QByteArray &requests) const
    {
        const QStringList command{QStringLiteral("simulate"), QStringLiteral("--requests"),
                                  file("requests.json", requests)};
        return runCommand(command + arguments);
    }

    Outcome simulateJson(const QByteArray &lock, const QByteArray &requests) const
    {
        return simulate({QStringLiteral("--format=json"), file("policy.json", lock)}, requests);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace vaultlock::tests
