using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Storage;

namespace Our.UserAccess.Decisions.Grants;

internal sealed record Assignment(Guid Key, int User, int Group, int Workspace, Ticks Window) : IKeyed
{
    public const int Everywhere = -1;
}
