// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/effect/effectreader.h"

#include "core/byteview.h"
#include "ui/document/policydocument.h"
#include "words/findingwords.h"

#include <QElapsedTimer>

#include <chrono>

namespace vaultlock::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto pauseInTyping = 120ms;
/// Between two looks at the clock.
constexpr qint64 sliceMilliseconds = 3;

/// What the policy is in, else the first thing that makes a text no JSON.
QString obstacleIn(const std::vector<policy::Finding> &findings)
{
    if (const policy::Finding *arrival = policy::arrivalAmong(findings))
        return words::findingWords(*arrival).what;
    for (const policy::Finding &finding : findings) {
        if (finding.severity == policy::Severity::Error &&
            finding.rule < policy::Rule::SizeOverLimit)
            return words::findingWords(finding).what;
    }
    return {};
}

} // namespace

EffectReader::EffectReader(PolicyDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    m_slice.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &EffectReader::begin);
    connect(&m_slice, &QTimer::timeout, this, &EffectReader::proceed);
    // At once: what is left of the text before must not come between a key and its findings.
    connect(&m_document, &PolicyDocument::textChanged, this, &EffectReader::readSoon);
    // With the text, its vault and what is known of it.
    connect(&m_document, &PolicyDocument::findingsChanged, this, &EffectReader::readSoon);
    connect(&m_document, &PolicyDocument::textLoaded, this, &EffectReader::readSoon);
}

void EffectReader::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive && m_isStale)
        begin();
    if (!isActive) {
        m_pause.stop();
        m_slice.stop();
    }
}

void EffectReader::setAsker(policy::Asker asker)
{
    m_asker = asker;
    m_isStale = true;
    if (m_isActive)
        begin();
}

void EffectReader::readSoon()
{
    m_isStale = true;
    m_slice.stop();
    if (m_isActive)
        m_pause.start();
}

void EffectReader::begin()
{
    m_pause.stop();
    m_made.emplace();
    m_made->text = m_document.utf8();
    m_made->vault = m_document.chosenVault();
    m_timeline.emplace(m_made->text.toStdString(), m_made->vault, m_asker);
    m_whoWhat.emplace(m_made->text.toStdString(), m_made->vault);
    m_isExplained = false;
    if (m_timeline->isReadable()) {
        m_slice.start();
        return;
    }
    m_slice.stop();
    m_isStale = false;
    emit stoppedBy(m_document.isEmpty() ? QString() : obstacleIn(m_document.freshFindings()));
}

void EffectReader::proceed()
{
    QElapsedTimer time;
    time.start();
    bool isDone = false;
    while (!isDone && time.elapsed() < sliceMilliseconds)
        isDone = proceedOnce();
    if (!isDone)
        return;
    m_slice.stop();
    m_isStale = false;
    m_made->timeline = std::move(*m_timeline).take();
    m_made->whoWhat = std::move(*m_whoWhat).take();
    emit effectRead(*m_made);
}

/// One bit of the work; true where there is no more.
bool EffectReader::proceedOnce()
{
    if (!m_isExplained) {
        m_made->explanation = policy::explainStatements(viewOf(m_made->text), m_made->vault);
        m_isExplained = true;
        return false;
    }
    return m_timeline->proceed() && m_whoWhat->proceed();
}

} // namespace vaultlock::ui
