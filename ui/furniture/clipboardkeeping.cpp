// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/clipboardkeeping.h"

#include <QGuiApplication>
#include <QLibrary>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace vaultlock::ui {

#if QT_CONFIG(xcb)

namespace {

// xcb/xproto.h. The library is there where Qt's own plugin for X11 is, which brings it.
struct Cookie
{
    unsigned int sequence;
};
struct Reply // of InternAtom and of GetSelectionOwner, which are alike
{
    std::uint8_t responseType;
    std::uint8_t padding;
    std::uint16_t sequence;
    std::uint32_t length;
    std::uint32_t value;
};
using InternAtom = Cookie (*)(xcb_connection_t *, std::uint8_t onlyIfExists, std::uint16_t length,
                              const char *name);
using GetSelectionOwner = Cookie (*)(xcb_connection_t *, std::uint32_t selection);
using TakeReply = Reply *(*)(xcb_connection_t *, Cookie, void **error);

constexpr std::string_view managersSelection("CLIPBOARD_MANAGER");

class Xcb
{
public:
    bool isUsable() const { return m_internAtom && m_atom && m_selectionOwner && m_owner; }
    /// 0: there is none.
    std::optional<std::uint32_t> ownerOf(xcb_connection_t *display,
                                         std::string_view selection) const
    {
        const auto atom =
            valueOf(m_atom(display,
                           m_internAtom(display, 0, static_cast<std::uint16_t>(selection.size()),
                                        selection.data()),
                           nullptr));
        return atom ? valueOf(m_owner(display, m_selectionOwner(display, *atom), nullptr))
                    : std::nullopt;
    }

private:
    template <typename Function>
    Function find(const char *name)
    {
        return reinterpret_cast<Function>(m_library.resolve(name));
    }
    static std::optional<std::uint32_t> valueOf(Reply *reply)
    {
        const std::unique_ptr<Reply, decltype(&std::free)> taken(reply, &std::free);
        return taken ? std::optional(taken->value) : std::nullopt;
    }

    QLibrary m_library{QStringLiteral("xcb"), 1};
    InternAtom m_internAtom = find<InternAtom>("xcb_intern_atom");
    TakeReply m_atom = find<TakeReply>("xcb_intern_atom_reply");
    GetSelectionOwner m_selectionOwner = find<GetSelectionOwner>("xcb_get_selection_owner");
    TakeReply m_owner = find<TakeReply>("xcb_get_selection_owner_reply");
};

} // namespace

std::optional<bool> isClipboardKept()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection())
        return std::nullopt;
    const Xcb xcb;
    if (!xcb.isUsable())
        return std::nullopt;
    const auto owner = xcb.ownerOf(x11->connection(), managersSelection);
    return owner ? std::optional(*owner != 0) : std::nullopt;
}

#else

std::optional<bool> isClipboardKept()
{
    return std::nullopt;
}

#endif

} // namespace vaultlock::ui
