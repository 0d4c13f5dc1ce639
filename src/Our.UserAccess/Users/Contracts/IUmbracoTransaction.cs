namespace Our.UserAccess.Users.Contracts;

/// <summary>One transaction of Umbraco's for changes of many users. What follows a change follows all of them at once, after the commit.</summary>
internal interface IUmbracoTransaction
{
    /// <summary>False when the changes answered false or failed: none of them was made. They may not write to our own tables.</summary>
    Task<bool> RunAsync(Func<Task<bool>> changes);
}
