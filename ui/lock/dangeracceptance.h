// SPDX-License-Identifier: GPL-3.0-or-later

// What a person has to accept by name before a step that cannot be undone.
#pragma once

#include "policy/finding.h"

#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace vaultlock::ui {

/// Each finding in words; first those that have to be accepted, in red, with a check box of their
/// own. Where nothing is to be accepted, errors and dangers are as red, without a box.
class DangerAcceptance : public QWidget
{
    Q_OBJECT

public:
    /// Which of them have to be accepted.
    enum class Wanted {
        Dangers,          // errors are not there: the policy would not be sent
        DangersAndErrors, // of a policy that is installed already
        Nothing,          // they are told; the step that makes them permanent asks
    };

    DangerAcceptance(const std::vector<policy::Finding> &findings, Wanted wanted,
                     QWidget *parent = nullptr);

    /// The identities of those whose boxes are checked.
    std::vector<std::string> accepted() const;
    std::size_t count() const { return m_boxes.size(); }
    bool isWhole() const { return accepted().size() == count(); }
    /// The box of the first that is not accepted; null where all are.
    QWidget *firstToAccept() const;

signals:
    void changed();

private:
    void addPlain(const policy::Finding &finding);
    void addAlarm(const policy::Finding &finding);
    void addBox(const policy::Finding &finding);

    struct Box
    {
        std::string identity;
        QCheckBox *box;
    };
    QVBoxLayout *m_layout;
    std::vector<Box> m_boxes;
};

} // namespace vaultlock::ui
