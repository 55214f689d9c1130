// Written by seeds/build_map.py from the places of GeoNames (https://www.geonames.org, CC BY 4.0). Not to be edited.
// swift-format-ignore-file

extension CityPlaces {
    /// City, country, latitude and longitude in millionths of a degree.
    static let source: StaticString = """
        aden YE 12779570 45038520
        aleppo SY 36201240 37161170
        alexandria EG 31201760 29915820
        almaty KZ 43252490 76911500
        amman JO 31955220 35945030
        aqaba JO 29526670 35007780
        ashgabat TM 37950000 58383330
        astana KZ 51180100 71445980
        astrakhan RU 46349680 48040760
        athens GR 37983760 23727840
        baghdad IQ 33340580 44400880
        baku AZ 40377670 49892010
        beirut LB 33893320 35501570
        bishkek KG 42870000 74590000
        bukhara UZ 39770260 64430690
        cairo EG 30062630 31249670
        colombo LK 6935480 79848680
        damascus SY 33510200 36291280
        delhi IN 28651950 77231490
        derbent RU 42066220 48287590
        dubai AE 25077250 55309270
        dunhuang CN 40166670 94683330
        dushanbe TJ 38535750 68779050
        gaziantep TR 37059440 37382500
        genoa IT 44404780 8944390
        gyeongju KR 35842780 129211670
        herat AF 34348170 62199670
        isfahan IR 32652460 51674620
        istanbul TR 41013840 28949660
        jeddah SA 21490120 39186240
        kabul AF 34528130 69172330
        kashgar CN 39467180 75986750
        kazan RU 55788740 49122140
        khiva UZ 41385550 60364080
        khujand TJ 40282560 69622160
        kochi IN 9939880 76260220
        konya TR 37871350 32484640
        lahore PK 31558000 74350710
        lanzhou CN 36057010 103839870
        mary TM 37593780 61830310
        mashhad IR 36298070 59605670
        muscat OM 23584130 58407780
        nara JP 34685050 135804850
        odesa UA 46485720 30743830
        osh KG 40528280 72798500
        peshawar PK 34008000 71578490
        pyeongtaek KR 36994720 127088890
        quanzhou CN 24913890 118585830
        salalah OM 17015050 54092370
        samarkand UZ 39654560 66964450
        sheki AZ 41191940 47170560
        shiraz IR 29610310 52531130
        shymkent KZ 42309880 69600420
        suzhou CN 31304080 120595380
        tabriz IR 38080000 46291900
        taraz KZ 42897990 71373340
        tashkent UZ 41264650 69216270
        tbilisi GE 41691430 44834120
        tehran IR 35694390 51421510
        thessaloniki GR 40640720 22934930
        trabzon TR 41005000 39726940
        turkistan KZ 43294580 68256850
        tyre LB 33273330 35193890
        ulaanbaatar MN 47907710 106883240
        urumqi CN 43800960 87600460
        venice IT 45437130 12332650
        voronezh RU 51668330 39192040
        xian CN 34258330 108928610
        yanbu SA 24089540 38061800
        yerevan AM 40177650 44512600
        """
}
