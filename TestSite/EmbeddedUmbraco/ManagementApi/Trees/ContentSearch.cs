using System.Linq.Expressions;
using EmbeddedUmbraco.ManagementApi.Shared;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Trees;

/// <summary>Finds nodes by name, only where the user may begin.</summary>
internal sealed class ContentSearch(IEntityService entities, UserStartNodes startNodes, ICoreScopeProvider scopes)
{
    public Page<IEntitySlim> Find(IUser user, UmbracoObjectTypes type, string text, bool? trashed, Guid? below, int skip, int take)
    {
        StartNodes start = startNodes.Of(user, type);
        string[] paths = start.HasRoot ? [] : start.Paths;
        if (!start.HasRoot && paths.Length == 0)
        {
            return new Page<IEntitySlim>(0, []);
        }

        IQuery<IUmbracoEntity> query = scopes.CreateQuery<IUmbracoEntity>().Where(entity => entity.Name!.Contains(text));
        if (paths.Length > 0)
        {
            query = query.Where(UnderAny(paths));
        }

        if (below is { } key && entities.Get(key, type) is { } parent)
        {
            query = query.Where(UnderAny([parent.Path]));
        }

        if (trashed is { } wanted)
        {
            query = query.Where(entity => entity.Trashed == wanted);
        }

        IEnumerable<IEntitySlim> found = entities.GetPagedDescendants(
            type, take == 0 ? 0 : skip / take, Math.Max(take, 1), out long total, query, Ordering.By("name"), includeTrashed: trashed != false);
        return new Page<IEntitySlim>(total, take == 0 ? [] : [.. found]);
    }

    private static Expression<Func<IUmbracoEntity, bool>> UnderAny(IEnumerable<string> paths)
    {
        ParameterExpression entity = Expression.Parameter(typeof(IUmbracoEntity), "entity");
        MemberExpression path = Expression.Property(entity, typeof(ITreeEntity), nameof(ITreeEntity.Path));
        Expression any = paths.Select(start => Under(path, start)).Aggregate(Expression.OrElse);
        return Expression.Lambda<Func<IUmbracoEntity, bool>>(any, entity);
    }

    private static BinaryExpression Under(MemberExpression path, string start) => Expression.OrElse(
        Expression.Equal(path, Expression.Constant(start)),
        Expression.Call(path, nameof(string.StartsWith), typeArguments: null, Expression.Constant(start + ",")));
}
