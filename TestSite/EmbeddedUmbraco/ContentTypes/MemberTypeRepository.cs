using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.ContentTypes;

internal sealed class MemberTypeRepository(ContentTypeServices services)
    : TypeRepository<IMemberType>(services, Constants.ObjectTypes.MemberType), IMemberTypeRepository;
