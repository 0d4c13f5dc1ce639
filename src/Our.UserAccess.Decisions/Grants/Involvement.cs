namespace Our.UserAccess.Decisions.Grants;

internal static class Involvement
{
    public static bool Of(User user, Register register)
    {
        if (register.ScopeGroupsToStartNodes)
        {
            return true;
        }

        if (user.IsSuper)
        {
            return false;
        }

        if (user.Assignments.Length > 0 || !user.Rules.IsEmpty || !register.Everyone.IsEmpty)
        {
            return true;
        }

        foreach (var group in user.Memberships)
        {
            if (!register.Groups.Rows[group].Rules.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
