extension DeclarationArticle {
    /// The 19 articles, in their order.
    static let texts = [
        """
        We, the participants of the 3rd Silk Road Mayors Forum from 15 countries and 25 cities gathered in Almaty, Kazakhstan on \
        September 2-4, 2008 would like to express our support to the key Silk Road ideas that inspire us today and to the \
        tradition of Silk Road events launched by the UNDP-supported Silk Road Initiative programme that integrates peoples and \
        communities in the region and increasingly globalizing world. This discussion platform has brought together leaders and \
        communities from the broad Silk Road region for the third time under the banner of the Mayors’ Forum and we declare our \
        commitment to further continue this tradition. Silk Road Mayors Forum has become a unique and important platform for \
        regional dialogue, information and experience exchange;
        """,
        """
        We are grateful to the local host – the Government of Kazakhstan, Ministry of Tourism and Sport and the city of Almaty \
        who have worked hand in hand with the UNDP - for making this meeting possible. We are also grateful to other United \
        Nations organizations, in particular the UN WTO and UNCTAD for providing valuable inputs to the Forum;
        """,
        """
        We would like to express our dedication to the “Silk Road Spirit” that embraces peaceful and fruitful coexistence, as \
        its fundamental philosophy that is so much needed in contemporary times;
        """,
        """
        We would like to endorse again the motto of Silk Road Initiative in shaping a future built on the unique tradition of \
        the Silk Road, which should always inspire us to promote cooperation and regional integration.
        """,
        """
        We strongly encourage cities and communities to develop further multilateral and bilateral ties and dialogue - exchange \
        information, and experience. Best practices of Silk Road communities should be gathered and published;
        """,
        """
        The participants noted with pleasure the willingness and interest of other countries to join the Silk Road initiatives \
        (namely Afghanistan, India, Iran, Pakistan) and fully support the broadening the scope of the programme to new \
        countries. The participants commit to working with their respective governments to generate necessary political, \
        institutional and financial support to the proposed imitative.
        """,
        """
        We express our strong support to studies of the region’s past and present - support to the regional contemporary map \
        project, some other projects of this type should be discussed including preparation of a movie on old and new Silk Road \
        cities and centers. In this regard, other countries on the Silk Road such as Tajikistan should also be included;
        """,
        """
        In all our activities, we should continue the unique regional approach; the Regional Silk Road Investment Guide – \
        updated and completed – should be published, where attempt would be made to attract investment to the region as such and \
        not only to individual countries.
        """,
        """
        We recognize importance of sustainable tourism development in general and eco-tourism in particular as a vehicle for \
        regional economic development and for social advancement. We should commit to helping undertake activities that would \
        bring us closer to modern standards and affordable packages of tourism services;
        """,
        """
        We express our support to further development of cultural hotels in the region; in particular the Chinese Silk Road \
        cultural hotel model (with existing cases in e.g. Dunhuang and Suzhou), together with newly conceived educational and \
        recreational facilities that would bring closer the Silk Road tradition to whole visiting families, should be adopted, \
        promoted and disseminated in Central Asia and other countries in the broad region;
        """,
        """
        The barriers to tourism development should be further studied and a United Nations report on this issue prepared and \
        published; a special importance should be attached to the abolishing of the visa barriers for traveling tourists. \
        Efforts should be made and an Action Plan – adopted to introduce a regional Silk Road Tourist Visa. This calls for a \
        high level, ministerial meeting to discuss political and major technical issues. The participants believe the time for \
        deliberation is over and it is the time for a concerted action of countries in the region;
        """,
        """
        We should continue our support to all specific initiatives that teach respect to cultures different than our own and \
        provide insights into history and culture of countries along the Silk Road. This is critically important aspect for \
        facilitation of integration in the region and for bringing peoples from different countries closer together. We support \
        the development of specific segment of an initiative, which refers to Southern Marine Silk Road of Red Sea. We welcome \
        the initiative in this respect of the Kingdom of Saudi Arabia.
        """,
        """
        The competition for the titles of UN New Silk Road Cities should be continued and finalized in cooperation with the UN \
        WTO and UNDP;
        """,
        """
        The participants endorse the idea of extending the Silk Road programme to its 3rd phase. The project should cover \
        cooperation among Government institutions, business structures, as well as citizen communities / NGOs, such as the World \
        Citizens’ Network and the Silk Road Alliance, which already play an important role in programme’s implementation.
        """,
        """
        The participants acknowledge the signing of tripartite agreement between China, Kazakhstan and Russia as an important \
        step towards integrating the Silk Road Transport and transit links.
        """,
        """
        We are reconfirming our support expressed in the Lanzhou declaration of last year to Voronezh’s initiative of \
        coordinating the Russian component of the Silk Road and creating the adequate infrastructure including a Silk Road \
        Center and business facilitates. The participants support a proposal of Voronezh to establish a consortium on volunteer \
        basis to follow up with the proposals mentioned on the Forum. Also, the Union of Municipalities of Turk World proposed \
        establishment of the Union of Silk Road Municipalities.
        """,
        """
        The participants supported the idea of establishing a research group for development of recommendations on vocational \
        training of staff employed in the Silk Road tourism attractions.
        """,
        """
        We warmly welcome and highly value the initiative of the ROK and the city of Pyeongtaek to host next Mayors’ Forum in \
        2009. A progress report on main issues referred to in this Declaration should be submitted during the ROK meeting in \
        Pyeongtaek next year. The participants emphasized the need to establish a monitoring mechanism to ensure the progress.
        """,
        """
        The Forum participants support a proposal from the Mayor of Shiraz to host the Silk Road initiative event in Iran in the \
        near future.
        """,
    ]
}
