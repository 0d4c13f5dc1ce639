namespace Our.UserAccess.IntegrationTests.AccessMatrix;

/// <summary>Who knocks at every endpoint.</summary>
public enum Persona
{
    /// <summary>In Umbraco's group Administrators.</summary>
    Administrator,

    /// <summary>Manages users: our section and the verbs on users.</summary>
    UserManager,

    /// <summary>Manages a workspace: our section, and the verbs that a workspace manager needs.</summary>
    WorkspaceManager,

    /// <summary>In Umbraco's group Editors, which has nothing of ours.</summary>
    Editor,

    /// <summary>Signed in, in a group that gives nothing; Umbraco lets nobody be without a group.</summary>
    Nobody,

    /// <summary>Not signed in.</summary>
    Anonymous,
}
