using EmbeddedUmbraco.Persistence.Querying;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.Groups;

internal sealed class UserGroupRepository(IAmbientDatabase ambient, UserGroupReader reader, UserGroupWriter writer, UserGroupPermissions permissions, UserGroupModels models) : IUserGroupRepository
{
    private static readonly RowMap<IUserGroup, UserGroupRow> Columns = new();

    public IUserGroup? Get(int id) => reader.Load(reader.Rows.Where(row => row.Id == id)).FirstOrDefault();

    public IUserGroup? Get(string alias)
    {
        var folded = alias.Fold();
        return reader.Load(reader.Rows.Where(row => row.Alias.ToLower() == folded)).FirstOrDefault();
    }

    public IEnumerable<IUserGroup> GetMany(params int[]? ids) =>
        reader.Load((ids is null or [] ? reader.Rows : reader.Rows.Where(row => ids.Contains(row.Id))).OrderBy(row => row.Id));

    public IEnumerable<IUserGroup> Get(IQuery<IUserGroup> query) => reader.Load(reader.Rows.Matching(query, Columns).OrderBy(row => row.Id));

    public bool Exists(int id) => reader.Rows.Any(row => row.Id == id);

    public int Count(IQuery<IUserGroup>? query) => reader.Rows.Matching(query, Columns).Count();

    public IEnumerable<IUserGroup> GetGroupsAssignedToSection(string sectionAlias) =>
        reader.Load(reader.Rows.Where(row => row.Sections.Any(section => section.Section == sectionAlias)));

    public void Save(IUserGroup entity) => writer.Save(entity);

    public void AddOrUpdateGroupWithUsers(IUserGroup userGroup, int[]? userIds)
    {
        writer.Save(userGroup);
        if (userIds is not null)
        {
            writer.ReplaceMembers(userGroup.Id, userIds);
        }
    }

    public void Delete(IUserGroup entity)
    {
        ambient.Db.Set<UserGroupRow>().Where(row => row.Id == entity.Id).ExecuteDelete();
        models.Changed();
        entity.DeleteDate = writer.Now;
    }

    public EntityPermissionCollection GetPermissions(int[] groupIds, params int[] entityIds) => permissions.Explicit(groupIds, entityIds);

    public EntityPermissionCollection GetPermissions(IReadOnlyUserGroup[]? groups, bool fallbackToDefaultPermissions, params int[] nodeIds)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return fallbackToDefaultPermissions
            ? permissions.WithDefaults(groups, nodeIds)
            : permissions.Explicit(Array.ConvertAll(groups, group => group.Id), nodeIds);
    }

    // The parameter is named otherwise than in the interface because the field has its name.
    public void ReplaceGroupPermissions(int groupId, ISet<string> verbs, params int[] entityIds) => permissions.Replace(groupId, [.. verbs], entityIds);

    public void AssignGroupPermission(int groupId, string permission, params int[] entityIds) => permissions.Assign(groupId, permission, entityIds);
}
