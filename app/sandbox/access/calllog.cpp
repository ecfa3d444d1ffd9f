// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/access/calllog.h"

#include "core/logging.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vaultlock::sandbox {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString outcomeName(AccessDecision::Outcome outcome)
{
    switch (outcome) {
    case AccessDecision::Outcome::Allowed:
        return QStringLiteral("allowed");
    case AccessDecision::Outcome::Denied:
        return QStringLiteral("denied");
    case AccessDecision::Outcome::Undecided:
        return QStringLiteral("undecided");
    }
    return {};
}

QString deciderName(AccessDecision::By by)
{
    switch (by) {
    case AccessDecision::By::Lock:
        return QStringLiteral("lock");
    case AccessDecision::By::Access:
        return QStringLiteral("access");
    case AccessDecision::By::Identity:
        return QStringLiteral("identity");
    }
    return {};
}

void put(QJsonObject &line, const char *key, const QString &value)
{
    if (!value.isEmpty())
        line[QLatin1String(key)] = value;
}

void putCall(QJsonObject &line, const LoggedCall &logged)
{
    put(line, "operation", textOf(operationName(logged.call->operation)));
    if (logged.call->vault)
        put(line, "vault", logged.call->vault->toString());
    put(line, "archiveId", QString::fromUtf8(logged.archiveId));
    put(line, "jobId", QString::fromUtf8(logged.jobId));
}

void putDecision(QJsonObject &line, const AccessDecision &decision)
{
    put(line, "decision", outcomeName(decision.outcome));
    put(line, "by", deciderName(decision.by));
    if (decision.statement)
        line[QLatin1String("statement")] = static_cast<qint64>(*decision.statement);
    put(line, "sid", textOf(decision.sid));
}

} // namespace

QByteArray logLine(const LoggedCall &logged)
{
    QJsonObject line{
        {QStringLiteral("time"), logged.time.toString(Qt::ISODateWithMs)},
        {QStringLiteral("sandboxTime"), logged.sandboxTime.toString(Qt::ISODateWithMs)},
        {QStringLiteral("requestId"), QString::fromLatin1(logged.requestId)},
        {QStringLiteral("status"), logged.status}};
    put(line, "caller", logged.caller);
    put(line, "callerArn", logged.callerArn);
    put(line, "code", logged.code);
    if (logged.call)
        putCall(line, logged);
    if (logged.decision)
        putDecision(line, *logged.decision);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

CallLog::CallLog(const QString &path)
    : m_file(path)
{
}

Result<void> CallLog::open()
{
    if (m_file.fileName().isEmpty())
        return {};
    const bool isNew = !m_file.exists();
    const bool isOpen =
        m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) &&
        (!isNew || m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    if (!isOpen)
        return failure(ErrorKind::SandboxUnavailable,
                       m_file.fileName() + QLatin1String(": ") + m_file.errorString());
    return {};
}

void CallLog::write(const LoggedCall &logged)
{
    if (!m_file.isOpen())
        return;
    const QByteArray line = logLine(logged);
    if (m_file.write(line) == line.size() || m_isFailureTold)
        return;
    m_isFailureTold = true;
    qCWarning(logSandbox).noquote()
        << "The log is not whole:" << m_file.fileName() << "-" << m_file.errorString();
}

} // namespace vaultlock::sandbox
