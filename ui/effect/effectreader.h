// SPDX-License-Identifier: GPL-3.0-or-later

// Works out what the document's policy does, without holding anybody up.
#pragma once

#include "policy/meaning/explanation.h"
#include "policy/meaning/policytimeline.h"
#include "policy/meaning/whowhat.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <optional>

namespace vaultlock::ui {

class PolicyDocument;

/// After a pause in typing, a few milliseconds at a time, and begun anew with every change. Nothing
/// while it is not active.
class EffectReader : public QObject
{
    Q_OBJECT

public:
    struct Effect
    {
        QByteArray text;
        std::optional<policy::ChosenVault> vault;
        policy::Explanation explanation; ///< without its ages
        policy::PolicyTimeline timeline;
        policy::WhoWhat whoWhat;
    };

    /// document: must outlive it.
    explicit EffectReader(PolicyDocument &document, QObject *parent = nullptr);

    void setActive(bool isActive);
    /// For whom the timeline is.
    void setAsker(policy::Asker asker);

signals:
    void effectRead(const vaultlock::ui::EffectReader::Effect &effect);
    /// The text, as it is now, is nothing to work with; reason: plain text, empty for an empty
    /// text.
    void stoppedBy(const QString &reason);

private:
    void readSoon();
    void begin();
    void proceed();
    bool proceedOnce();

    PolicyDocument &m_document;
    policy::Asker m_asker = policy::Asker::Root;
    bool m_isActive = false;
    bool m_isStale = true;
    QTimer m_pause;
    QTimer m_slice;
    std::optional<Effect> m_made;
    std::optional<policy::TimelineMaker> m_timeline;
    std::optional<policy::WhoWhatMaker> m_whoWhat;
    bool m_isExplained = false;
};

} // namespace vaultlock::ui
