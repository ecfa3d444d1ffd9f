// SPDX-License-Identifier: GPL-3.0-or-later

// Go to a line, in a bar below the text.
#pragma once

#include <QFrame>
#include <QString>

#include <optional>

class QLineEdit;

namespace vaultlock::ui {

class PolicyEditor;
class ValueDisplay;

struct TextPlace
{
    int line = 1;   ///< from 1
    int column = 1; ///< in characters, from 1

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// "12" or "12:5"; nullopt for anything else, or for a line that there is not.
std::optional<TextPlace> placeFrom(const QString &text, int lines);

/// Hidden at first. Enter goes there and closes the bar, Escape only closes it.
class GoToBar : public QFrame
{
    Q_OBJECT

public:
    /// editor: not owned, must outlive the bar.
    explicit GoToBar(PolicyEditor &editor, QWidget *parent = nullptr);

    void open();
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go();

    PolicyEditor &m_editor;
    QLineEdit *m_place;
    ValueDisplay *m_trouble;
};

} // namespace vaultlock::ui
