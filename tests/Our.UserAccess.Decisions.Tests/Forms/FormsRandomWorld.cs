using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.Decisions.Tests.Forms;

internal sealed record FormsRandomWorld(FormsFacts Facts, FormsAsker Asker);
