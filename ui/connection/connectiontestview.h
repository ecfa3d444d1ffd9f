// SPDX-License-Identifier: GPL-3.0-or-later

// The way to the service, step by step, as it is gone.
#pragma once

#include "aws/connection/connectiontest.h"
#include "words/errorwords.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <array>
#include <memory>

class QGridLayout;
class QLabel;
class QPushButton;

namespace vaultlock::ui {

class WrappingText;

/// Tests the connection as it is, with its own credentials: an MFA code is good once. Without a
/// connection, or with another proxy chosen for the next one, what the choice leads to now.
class ConnectionTestView : public QWidget
{
    Q_OBJECT

public:
    /// workspace: not owned, outlives the view.
    explicit ConnectionTestView(const workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~ConnectionTestView() override;

    void start();

signals:
    /// There is more to see.
    void grew();

private:
    void showOutcome(const aws::StepOutcome &outcome);
    void showWords(const words::ErrorWords &words);
    void conclude();
    Result<workspace::Destination> subject() const;

    struct Row
    {
        QLabel *mark;
        QLabel *name;
        QLabel *detail;
    };
    static constexpr std::size_t stepCount = 7;

    const workspace::Workspace &m_workspace;
    QPushButton *m_start;
    std::array<Row, stepCount> m_rows{};
    WrappingText *m_words;
    std::optional<aws::ConnectionServices> m_services;
    std::optional<workspace::Destination> m_connection;
    std::unique_ptr<aws::ConnectionTest> m_test; // dies before what it uses
};

} // namespace vaultlock::ui
