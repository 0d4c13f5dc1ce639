namespace Our.UserAccess.FormsSecurity.FormsTree;

internal enum FormsTreeKind
{
    /// <summary>The folder of every group.</summary>
    Groups,

    /// <summary>The folder of users with a record of their own.</summary>
    Users,

    Group,

    User,
}
