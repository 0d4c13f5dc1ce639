using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;

namespace Our.UserAccess.FormsSecurity;

internal static class FormsDefaultsRule
{
    /// <summary>As the engine knows it.</summary>
    public static NewFormDefaults ToRule(this FormsDefaults defaults) => new()
    {
        AllGroups = defaults.AllGroups,
        Groups = defaults.GroupIds,
        CreatorsGroups = defaults.CreatorsGroups,
        ForUsers = defaults.Users,
    };
}
