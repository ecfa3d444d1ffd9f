// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/policydocument.h"

#include "core/byteview.h"
#include "ui/document/policyfile.h"
#include "ui/resources/resources.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace vaultlock::ui {

namespace {

// What is larger is no policy, and linting it may be felt: then it waits for a pause in typing.
constexpr qsizetype largeText = 64 * 1024;
constexpr std::chrono::milliseconds pauseBeforeLint(250);

} // namespace

PolicyDocument::PolicyDocument(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PolicyDocument::lintIfStale);
}

const std::vector<policy::Finding> &PolicyDocument::freshFindings()
{
    lintIfStale();
    return m_findings;
}

void PolicyDocument::setVault(const std::optional<VaultArn> &vault)
{
    if (m_vault == vault)
        return;
    m_vault = vault;
    m_chosen = vault ? std::optional(policy::ChosenVault{*vault}) : std::nullopt;
    lintNow();
}

void PolicyDocument::setVaultFacts(const policy::ChosenVault &facts)
{
    if (!m_vault || facts.arn != *m_vault || m_chosen == facts)
        return;
    m_chosen = facts;
    lintNow();
}

QString PolicyDocument::fileName() const
{
    return QFileInfo(m_filePath).fileName();
}

Result<void> PolicyDocument::open(const QString &path)
{
    const auto text = readPolicyFile(path);
    if (!text)
        return failure(text.error());
    load(*text, QFileInfo(path).absoluteFilePath(), *text);
    return {};
}

Result<void> PolicyDocument::save()
{
    if (m_filePath.isEmpty())
        return failure(ErrorKind::InvalidInput);
    return saveAs(m_filePath);
}

Result<void> PolicyDocument::saveAs(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const auto written = writePolicyFile(absolute, m_text); !written)
        return written;
    m_savedText = m_text;
    if (m_filePath != absolute) {
        m_filePath = absolute;
        emit filePathChanged(m_filePath);
    }
    announceModified();
    emit saved();
    return {};
}

void PolicyDocument::noteFileText(const QByteArray &onDisk)
{
    m_savedText = onDisk;
    announceModified();
}

QByteArray PolicyDocument::exampleFor(const VaultArn &vault)
{
    loadResources();
    QFile file(QStringLiteral(":/templates/deny-deletion-by-age.json"));
    file.open(QIODevice::ReadOnly);
    return file.readAll().trimmed().replace("@VAULT_ARN@", vault.toString().toUtf8());
}

void PolicyDocument::loadExample(const VaultArn &vault)
{
    const QByteArray text = exampleFor(vault);
    load(text, {}, text);
}

void PolicyDocument::takeText(const QByteArray &text)
{
    if (m_text == text)
        return;
    m_text = text;
    announceText();
}

void PolicyDocument::apply(const std::vector<policy::TextEdit> &edits,
                           const std::optional<std::size_t> &caret)
{
    if (edits.empty())
        return;
    const std::string text = policy::applied(viewOf(m_text), {{}, {}, edits});
    emit changeAsked(edits, caret.value_or(edits.front().span.begin));
    takeText(QByteArray::fromStdString(text));
}

void PolicyDocument::apply(const policy::Fix &fix)
{
    if (fix.edits.empty())
        return;
    const policy::TextEdit &first = fix.edits.front();
    apply(fix.edits, first.span.begin + first.replacement.size());
}

void PolicyDocument::replaceText(const QByteArray &text)
{
    apply({{{0, static_cast<std::size_t>(m_text.size())}, text.toStdString()}});
}

void PolicyDocument::restore(const QByteArray &text, const QString &filePath,
                             const QByteArray &savedText)
{
    load(text, filePath, savedText);
}

void PolicyDocument::load(const QByteArray &text, const QString &filePath,
                          const QByteArray &savedText)
{
    m_text = text;
    m_savedText = savedText;
    emit textLoaded();
    if (m_filePath != filePath) {
        m_filePath = filePath;
        emit filePathChanged(m_filePath);
    }
    announceText();
}

void PolicyDocument::announceText()
{
    // Queued: a burst is linted once, and text and findings are painted together.
    const bool isAwaited = std::exchange(m_isStale, true) && !m_pause.isActive();
    if (m_text.size() > largeText)
        m_pause.start(pauseBeforeLint);
    else if (!isAwaited)
        QMetaObject::invokeMethod(this, &PolicyDocument::lintIfStale, Qt::QueuedConnection);
    announceModified();
    emit textChanged();
}

void PolicyDocument::announceModified()
{
    if (m_wasModified == isModified())
        return;
    m_wasModified = isModified();
    emit modifiedChanged(m_wasModified);
}

void PolicyDocument::lintIfStale()
{
    if (m_isStale)
        lintNow();
}

void PolicyDocument::lintNow()
{
    m_pause.stop();
    m_isStale = false;
    m_findings = policy::lint(viewOf(m_text), m_chosen);
    emit findingsChanged(m_findings);
}

} // namespace vaultlock::ui
