// SPDX-License-Identifier: GPL-3.0-or-later

// Something to know, beside a stripe: above the work and not in its way.
#pragma once

#include "words/errorwords.h"

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QPlainTextEdit;
class QToolButton;

namespace vaultlock::ui {

class Announcer;
class WrappingText;

/// Hidden until it has something to say; shows one notice at a time, the newest. Everything is
/// plain text, and whole: names of any length wrap, long details scroll. An error leads to its page
/// of the guide. The buttons stand below where the text would be squeezed beside them. Details
/// unfold on demand and can be copied. Never takes the focus.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Place {
        AcrossTheWindow, // on a ground of its own
        InPanel,         // on the panel's ground, flush with what stands below
    };
    enum class Tone {
        Quiet, // good to know
        Hint,  // good to know, and something can be done about it
        Time,  // an end comes near
        Alarm, // something failed, or is about to be lost
    };
    struct Choice
    {
        QString label; ///< the button's name, too; nobody's text but ours
        std::function<void()> effect;
    };

    /// objectName: the texts' are the same with "Heading" and "Text" after it.
    Banner(const QString &objectName, Place place, QWidget *parent = nullptr);

    /// Can be sent away; assistive tools are told. With any of the choices it goes away, too.
    void showTrouble(const words::ErrorWords &words, const std::vector<Choice> &choices = {});
    /// Can be sent away.
    void showHint(const QString &sentence);
    /// The same, and assistive tools are told where it says something new.
    void tell(const QString &sentence);
    /// Goes away with any choice, and the effect comes after that. Assistive tools are told where
    /// it says something new.
    void offer(const QString &sentence, const std::vector<Choice> &choices);
    /// Stays until something else is shown, or until one of the choices was made.
    void showNotice(Tone tone, const QString &heading, const QString &text,
                    const std::vector<Choice> &choices = {});
    /// Tells assistive tools what stands in the heading.
    void announce();
    /// Takes the notice away without dismissed().
    void clear();

signals:
    /// The user has read it and sent it away.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void layOut();
    void placeButtons();
    void show(Tone tone, const words::ErrorWords &words, bool isDismissible,
              const std::vector<Choice> &choices = {});
    void announceAs(const QString &sentence);
    void addChoice(const Choice &choice);
    void removeChoices();
    void showDetails(bool isOpen);
    void copyDetails();
    void followAppearance();
    void fitDetails();
    QColor colour() const;

    const Place m_place;
    // Null until there is something to say: most banners never have.
    WrappingText *m_heading = nullptr;
    WrappingText *m_text = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QHBoxLayout *m_choices = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QToolButton *m_showDetails = nullptr;
    QToolButton *m_copyDetails = nullptr;
    QToolButton *m_guide = nullptr;
    QToolButton *m_dismiss = nullptr;
    Announcer *m_announcer = nullptr;
    words::ErrorWords m_words;
    Tone m_tone = Tone::Quiet;
};

} // namespace vaultlock::ui
